package app.acquaint.practice;

import java.util.List;

/** Texts that have broken software before. */
final class NaughtyTexts {

    static final List<String> KEEPABLE = List.of(
            "",
            " \t\n ",
            "line\r\nline\rline\n",
            "👋🏽 👩‍👩‍👧‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿 ❤️",
            "Ω≈ç√∫˜µ≤≥÷ 田中さん مرحبا שלום \u202e\u2066test\u2067 Ṱ̺̺̕o͞ ̷",
            "'; drop table writing; -- \" ` \\ \\\\ %s {0} ${x} #{y} :name ?",
            "<script>alert(1)</script><img src=x onerror=alert(1)> javascript:alert(1)",
            "\u0001\u0008\u000b\u001f\u007f\u0085\u00a0\u00ad\u200b\u2028\u2029\ufeff\uffff",
            "{\"parts\":{\"start\":\"\"}}",
            "null",
            "𐍈".repeat(Writing.MAX_LENGTH / 2),
            "x".repeat(Writing.MAX_LENGTH));

    static final List<String> UNKEEPABLE =
            List.of("nul \0 in it", "half \ud83d", "\udc4b half", "\udc4b\ud83d", "x".repeat(Writing.MAX_LENGTH + 1));

    private NaughtyTexts() {}
}
