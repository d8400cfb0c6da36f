package org.tayanych.directory.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which page is asked for. @param number from 1 @param size 1 to {@link #MOST} */
record HsdsPaging(int number, int size) {

    static final int MOST = 100;

    private static final int USUAL = 50;
    /** Beyond this nobody has a directory. */
    private static final int LAST = 1_000_000;

    /** Empty when the parameters are no such numbers. */
    static Optional<HsdsPaging> of(HttpServletRequest request) {
        Optional<Integer> number = number(request.getParameter("page"), 1, LAST);
        Optional<Integer> size = number(request.getParameter("per_page"), USUAL, MOST);
        return number.flatMap(page -> size.map(most -> new HsdsPaging(page, most)));
    }

    int from() {
        return (number - 1) * size;
    }

    private static Optional<Integer> number(@Nullable String sent, int usual, int most) {
        if (sent == null || sent.isEmpty()) {
            return Optional.of(usual);
        }
        if (!sent.matches("\\d{1,7}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(sent);
        return number >= 1 && number <= most ? Optional.of(number) : Optional.empty();
    }
}
