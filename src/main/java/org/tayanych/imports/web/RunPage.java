package org.tayanych.imports.web;

import java.util.List;
import org.tayanych.imports.Flaw;
import org.tayanych.imports.ImportKind;
import org.tayanych.imports.Run;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;

/**
 * One import: how far it is, what came of it, and its bad rows a page at a time.
 *
 * @param flawCount all of them; a row can have several
 */
public record RunPage(Shell shell, ImportKind kind, Run run, List<Flaw> flaws, int flawCount, int number) implements Page {

    static final int MOST = 50;

    public String title() {
        return say(kind.words() + ".title");
    }

    public String tone() {
        return Tones.of(run.state());
    }

    public String path() {
        return "/desk/imports/" + run.id();
    }

    public String column(String code) {
        return say(kind.words() + ".column." + code);
    }

    public String problem(Flaw flaw) {
        Integer amount = flaw.amount();
        return amount == null ? say(flaw.problem()) : say(flaw.problem(), amount);
    }

    /** Why the whole file is refused. */
    public String refusal() {
        return run.refusal().map(why -> say("imports.refused." + why.reason().name(), why.line(),
                why.column().map(this::column).orElse(""))).orElse("");
    }

    public int pageCount() {
        return (flawCount + MOST - 1) / MOST;
    }
}
