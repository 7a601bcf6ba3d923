/**
 * Measurements for {@code docs/benchmarks.md}: programs, never tests. {@code ./mvnw -B -q -Pbench verify
 * -Dbench=Startup} runs one against the packaged jar.
 */
@NullMarked
package app.acquaint.bench;

import org.jspecify.annotations.NullMarked;
