package org.tayanych.access.web;

import java.util.List;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Grants;
import org.tayanych.access.Right;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;

/** Who can open the cases of the reader's teams, and who waits to. */
public record KeysPage(Shell shell, CaseWorker reader, List<Grants.Holding> holdings) implements Page {

    /** One tick before a key is renewed. */
    public List<Option> understood() {
        return List.of(Option.of("yes", say("access.keys.renew.understood"), false));
    }

    public boolean supervises() {
        return reader.may(Right.SUPERVISE);
    }
}
