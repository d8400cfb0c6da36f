package org.tayanych.house;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What the house answered.
 *
 * @param path the address that gave this answer, after redirects were followed
 * @param trail the addresses before it, in order
 * @param bytes the body as it came over the wire
 */
public record Answer(int status, HttpHeaders headers, byte[] bytes, String path, List<String> trail) {

    public String body() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public Document page() {
        return Jsoup.parse(body());
    }

    /** Everything a reader sees, white space made single. */
    public String text() {
        return page().text();
    }

    /** The first value of this header; empty text when it is absent. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    @Override
    public String toString() {
        String seen = header("content-type").contains("html") ? text() : body();
        return status + " " + path + " " + header("location") + "\n" + seen.substring(0, Math.min(1500, seen.length()));
    }
}
