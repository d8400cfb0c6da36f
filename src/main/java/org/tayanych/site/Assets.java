package org.tayanych.site;

/** Addresses of built assets, with a hash of their content, so that they may be kept for a year. */
final class Assets {

    private Assets() {
    }

    static String address(String name) {
        throw new UnsupportedOperationException("being built");
    }
}
