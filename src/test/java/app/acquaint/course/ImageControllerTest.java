package app.acquaint.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class ImageControllerTest {

    private static final byte[] PIXELS = {1, 2, 3};

    @TempDir
    Path folder;

    InstalledCourses courses;
    MockMvc mvc;

    @BeforeEach
    void install() {
        CourseFolder.in(folder)
                .with("sample/ask/a tree.png", PIXELS)
                .with("sample/plan.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
                .with("sample/one.md", CourseFolder.lesson("![A tree](ask/a%20tree.png)"));
        courses = new InstalledCourses(ContentSource.of(folder));
        mvc = MockMvcBuilders.standaloneSetup(new ImageController(courses)).build();
    }

    @Test
    void the_address_in_a_lesson_leads_to_the_picture() throws Exception {
        var address = Pattern.compile("src=\"([^\"]+)\"")
                .matcher(ProseTest.prose(courses.all().getFirst()));
        assertThat(address.find()).isTrue();
        assertThat(address.group(1)).startsWith("content/sample/ask/a%20tree.png?v=");

        mvc.perform(get(java.net.URI.create("/" + address.group(1))))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/png"))
                .andExpect(content().bytes(PIXELS))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Cache-Control", "max-age=31536000, private, immutable"));
    }

    @Test
    void a_drawing_opened_by_itself_runs_no_script() throws Exception {
        mvc.perform(get("/content/sample/plan.svg"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/svg+xml"))
                .andExpect(header().string(
                                "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/content/sample/one.md",
                "/content/sample/course.yaml",
                "/content/sample/gone.png",
                "/content/other/plan.svg",
                "/content/No%20Name/plan.svg",
                "/content/sample/../sample/one.md",
                "/content/sample/",
            })
    void no_other_file_is_served(String address) throws Exception {
        mvc.perform(get(java.net.URI.create(address))).andExpect(status().isNotFound());
    }
}
