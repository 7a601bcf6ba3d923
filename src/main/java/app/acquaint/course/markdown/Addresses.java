package app.acquaint.course.markdown;

import org.jspecify.annotations.Nullable;

/** What the addresses in a lesson become inside the application. */
public interface Addresses {

    /** Where a link leads, relative to the application or absolute; null drops the link and keeps its words. */
    @Nullable String link(String address);

    /** Where a picture is, relative to the application; null drops the picture. */
    @Nullable String image(String address);
}
