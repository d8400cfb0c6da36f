package org.tayanych.house;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A tiny browser without JavaScript: keeps cookies, follows redirects when asked, fills in forms as they stand on a page. */
public final class Visitor {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final int port;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    public Visitor(int port) {
        this.port = port;
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    /** Sends this header with every request from now on. */
    public Visitor saying(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** Opens a page and follows redirects. */
    public Answer get(String path) {
        return follow(send("GET", path, null, BodyPublishers.noBody()));
    }

    /** One request, no redirect followed. */
    public Answer fetch(String path) {
        return send("GET", path, null, BodyPublishers.noBody());
    }

    /** Posts a form without looking at a page first, and follows nothing. Names and values take turns. */
    public Answer post(String path, String... pairs) {
        return send("POST", path, "application/x-www-form-urlencoded", BodyPublishers.ofString(FormData.encode(pairs)));
    }

    public Answer postJson(String path, String json) {
        return send("POST", path, "application/json", BodyPublishers.ofString(json));
    }

    public Answer send(String method, String path, @Nullable String type, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body);
        headers.forEach(request::header);
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies.entrySet().stream()
                    .map(each -> each.getKey() + "=" + each.getValue())
                    .collect(Collectors.joining("; ")));
        }
        return answer(path, request.build());
    }

    /** Goes on to where the answer points, as often as it points somewhere. */
    public Answer follow(Answer first) {
        Answer answer = first;
        List<String> trail = new ArrayList<>();
        while (answer.status() >= 301 && answer.status() <= 308 && answer.status() != 304) {
            if (trail.size() > 10) {
                throw new AssertionError("redirected in circles: " + trail);
            }
            trail.add(answer.path());
            answer = send("GET", local(answer.path(), answer.header("location")), null, BodyPublishers.noBody());
        }
        return new Answer(answer.status(), answer.headers(), answer.bytes(), answer.path(), List.copyOf(trail));
    }

    /** The page's own form: the first one with method post in its main part, sign-out and language switch aside. */
    public Form form(Answer on) {
        return form(on, "main form[method=post]");
    }

    public Form form(Answer on, String selector) {
        Element form = on.page().selectFirst(selector);
        if (form == null) {
            throw new AssertionError("no form " + selector + " on " + on);
        }
        return new Form(this, on, form);
    }

    /** The page's form of this number, from 0, among those of its main part with method post. */
    public Form form(Answer on, int number) {
        return new Form(this, on, on.page().select("main form[method=post]").get(number));
    }

    /** Follows the first link whose text or address contains this. */
    public Answer click(Answer on, String words) {
        Element link = on.page().select("a[href]").stream()
                .filter(a -> a.text().contains(words) || a.attr("href").contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link " + words + " on " + on));
        return get(local(on.path(), link.attr("href")));
    }

    static String local(String from, String to) {
        if (to.isEmpty()) {
            return from;
        }
        URI goal = URI.create("http://127.0.0.1" + from).resolve(to);
        return goal.getRawPath() + (goal.getRawQuery() == null ? "" : "?" + goal.getRawQuery());
    }

    private Answer answer(String path, HttpRequest request) {
        try {
            HttpResponse<byte[]> response = HTTP.send(request, BodyHandlers.ofByteArray());
            response.headers().allValues("set-cookie").forEach(this::keep);
            return new Answer(response.statusCode(), response.headers(), response.body(), path, List.of());
        } catch (IOException trouble) {
            throw new AssertionError("no answer from " + path, trouble);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", stopped);
        }
    }

    private void keep(String cookie) {
        String pair = cookie.split(";", 2)[0];
        int equals = pair.indexOf('=');
        boolean gone = cookie.toLowerCase(Locale.ROOT).contains("max-age=0");
        if (gone) {
            cookies.remove(pair.substring(0, equals));
        } else {
            cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
    }
}
