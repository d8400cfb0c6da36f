package org.tayanych.access;

import java.net.URI;
import org.springframework.stereotype.Component;

/** Where this installation is reached from outside, for links in letters and on printed papers. */
@Component
public class HouseAddress {

    private final AccessSettings settings;

    HouseAddress(AccessSettings settings) {
        this.settings = settings;
    }

    /** The whole address of a page of ours. @param path begins with a slash */
    public URI link(String path) {
        return settings.link(path);
    }
}
