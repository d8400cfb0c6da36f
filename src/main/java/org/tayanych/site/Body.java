package org.tayanych.site;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

/** What stands inside a layout. It is written first, so that the notice about borrowed words can stand above it. */
public final class Body {

    private Body() {
    }

    /** The content as HTML: its own parts have escaped what they were given. */
    public static String of(Content content) {
        StringOutput inside = new StringOutput(8192);
        content.writeTo(new OwaspHtmlTemplateOutput(inside));
        return inside.toString();
    }
}
