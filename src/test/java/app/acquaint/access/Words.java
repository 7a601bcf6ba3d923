package app.acquaint.access;

import app.acquaint.common.DomainException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;

/** Everything that an answer says, however deep: the words of all objects that can be reached from it. */
final class Words {

    private final StringBuilder all = new StringBuilder();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Words() {}

    static String of(Object answer) {
        var words = new Words();
        words.add(answer);
        return words.all.toString();
    }

    /** The content of a file, and of the files in it when it is a ZIP. */
    static String of(byte[] file) {
        if (file.length < 2 || file[0] != 'P' || file[1] != 'K') {
            return new String(file, StandardCharsets.UTF_8);
        }
        var texts = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                texts.append(entry.getName()).append('\n');
                texts.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                        .append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.toString();
    }

    private void add(Object thing) {
        switch (thing) {
            case null -> {}
            case CharSequence text -> all.append(text).append('\n');
            case byte[] file -> all.append(of(file)).append('\n');
            case Object[] many -> Arrays.stream(many).forEach(this::add);
            case Optional<?> one -> one.ifPresent(this::add);
            case Iterable<?> many -> many.forEach(this::add);
            case Map<?, ?> map ->
                map.forEach((key, value) -> {
                    add(key);
                    add(value);
                });
            case DomainException refusal -> {
                add(refusal.getMessage());
                add(refusal.arguments());
            }
            case Throwable failure -> {
                add(failure.getMessage());
                add(failure.getCause());
            }
            case AnnotatedElement _ -> {}
            default -> addOther(thing);
        }
    }

    private void addOther(Object thing) {
        var type = thing.getClass();
        if (type.isEnum() || !type.getName().startsWith("app.acquaint.")) {
            all.append(thing).append('\n');
        } else if (!type.getName().startsWith("app.acquaint.course.") && seen.add(thing)) {
            for (Class<?> level = type; level != null && level != Object.class; level = level.getSuperclass()) {
                Arrays.stream(level.getDeclaredFields())
                        .filter(field -> !Modifier.isStatic(field.getModifiers()))
                        .forEach(field -> add(value(field, thing)));
            }
        }
    }

    private static Object value(Field field, Object of) {
        try {
            field.setAccessible(true);
            return field.get(of);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
