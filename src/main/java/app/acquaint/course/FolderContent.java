package app.acquaint.course;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.function.BiConsumer;

/** Content in a folder; links are followed, hidden files and folders are not looked at. */
record FolderContent(Path folder) implements ContentSource {

    private static final int MAX_DEPTH = 8;

    @Override
    public ContentFiles files() {
        var content = new ContentFiles();
        if (!Files.isDirectory(folder)) {
            content.problems().in(folder.toString()).error("There is no such folder.");
            return content;
        }
        walk((path, attributes) -> content.add(path, () -> Files.newInputStream(folder.resolve(path))));
        return content;
    }

    @Override
    public String stamp() {
        var stamp = new StringBuilder();
        walk((path, attributes) -> stamp.append(path)
                .append('\0')
                .append(attributes.size())
                .append('\0')
                .append(attributes.lastModifiedTime())
                .append('\n'));
        return stamp.toString();
    }

    private void walk(BiConsumer<String, BasicFileAttributes> visit) {
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), MAX_DEPTH, new CourseFileVisitor(folder, visit));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static final class CourseFileVisitor extends SimpleFileVisitor<Path> {

        private final Path folder;
        private final BiConsumer<String, BasicFileAttributes> visit;

        CourseFileVisitor(Path folder, BiConsumer<String, BasicFileAttributes> visit) {
            this.folder = folder;
            this.visit = visit;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes) {
            var name = inside.getFileName();
            boolean hidden =
                    !inside.equals(folder) && name != null && name.toString().startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            var path = folder.relativize(file).toString().replace('\\', '/');
            if (attributes.isRegularFile() && ContentFiles.belongs(path)) {
                visit.accept(path, attributes);
            }
            return FileVisitResult.CONTINUE;
        }

        /** A file that vanished meanwhile, a link that leads round in a circle: it is as if it were not there. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }
}
