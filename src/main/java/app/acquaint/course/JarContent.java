package app.acquaint.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The content that comes with the application, below {@code content/} on the class path. */
record JarContent() implements ContentSource {

    private static final String ROOT = "content/";

    @Override
    public ContentFiles files() {
        var content = new ContentFiles();
        var resolver = new PathMatchingResourcePatternResolver();
        try {
            for (var outline : resolver.getResources("classpath*:" + ROOT + "*/" + CourseFiles.OUTLINE)) {
                var url = outline.getURL().toString();
                var folder = url.substring(0, url.length() - CourseFiles.OUTLINE.length());
                var root = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
                for (var file : resolver.getResources(folder + "**/*.*")) {
                    var path = file.getURL().toString().substring(root.length());
                    if (ContentFiles.belongs(path)) {
                        content.add(path, file::getInputStream);
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return content;
    }

    /** It never changes. */
    @Override
    public String stamp() {
        return "";
    }
}
