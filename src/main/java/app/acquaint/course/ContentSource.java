package app.acquaint.course;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where content is read from. */
interface ContentSource {

    /** All files as they are now; never fails: what cannot be read is among the problems. */
    ContentFiles files();

    /** Changes when a file may have changed; cheap enough to ask every second. */
    String stamp();

    /** The courses of a folder; of the jar when it is null. */
    static ContentSource of(@Nullable Path folder) {
        return folder == null ? new JarContent() : new FolderContent(folder);
    }
}
