package app.acquaint.house;

import app.acquaint.Acquaint;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void modules_lean_only_on_what_they_declare_and_never_in_a_circle() {
        ApplicationModules.of(Acquaint.class).verify();
    }
}
