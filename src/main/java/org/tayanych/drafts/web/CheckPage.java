package org.tayanych.drafts.web;

import java.util.List;
import org.tayanych.drafts.Hint;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;

/**
 * All answers at a glance, before they are sent.
 *
 * @param reader the name of who will read it; empty when nobody can yet
 * @param restricted only the specialists there will
 * @param anonymous no name was given: the honest sentence stands above the button
 * @param hints what could point to the worker
 */
public record CheckPage(
        Shell shell, boolean danger, List<Line> lines, String reader, boolean restricted, boolean anonymous, List<Hint> hints) implements Page {

    /**
     * @param key of the question's short name
     * @param said the answers, already in the reader's language; empty when not answered
     * @param href where to change it
     * @param figures whether it is also counted, without a name, in published figures
     */
    public record Line(String key, List<String> said, String href, boolean figures) {}
}
