package org.tayanych.directory.web;

import java.time.LocalDate;
import java.util.Optional;
import org.tayanych.directory.Channel;
import org.tayanych.directory.ChannelKind;
import org.tayanych.directory.Mark;
import org.tayanych.directory.Texts;
import org.tayanych.site.Checked;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;

/** A way to reach a service, as typed by an editor. What it is verified by is the editor's organisation. */
final class ChannelForm {

    private ChannelForm() {
    }

    static Checked<Channel> check(Typed typed, LocalDate today, String signsAs) {
        Problems problems = Problems.none();
        Fields fields = new Fields(typed, problems);
        String value = fields.line("value", "directory.problem.value");
        Texts note = fields.texts("note");
        String source = fields.line("source", "directory.problem.source");
        Optional<ChannelKind> kind = typed.oneOf(ChannelKind.class, "kind");
        Optional<Mark> mark = typed.oneOf(Mark.class, "mark");
        if (kind.isEmpty()) {
            problems.add("kind", "directory.problem.kind");
        }
        if (mark.isEmpty()) {
            problems.add("mark", "directory.problem.mark");
        }
        if (kind.filter(how -> !possible(how, value)).isPresent()) {
            problems.add("value", "directory.problem.value");
        }
        return problems.isEmpty()
                ? new Checked.Ok<>(Channel.of(kind.orElseThrow(), value, note, source, mark.orElseThrow(), today, signsAs))
                : new Checked.Wrong<>(problems);
    }

    private static boolean possible(ChannelKind kind, String value) {
        return switch (kind) {
            case PHONE -> value.matches("[+0-9][0-9 ()-]{1,24}");
            case MAIL -> value.matches("[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\"]+");
            case WEBSITE -> value.matches("https://[^\\s<>\"]+");
            case MESSENGER -> value.matches("(https://|@)?[^\\s<>\"]+( [^<>\"]*)?");
        };
    }
}
