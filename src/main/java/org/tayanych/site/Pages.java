package org.tayanych.site;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** How a handler answers with a page. */
public final class Pages {

    private Pages() {
    }

    /** The page, 200. The view's name is its path under {@code rooms/}: {@code complaints/start}. */
    public static ModelAndView show(String view, Page page) {
        return new ModelAndView(view, "page", page);
    }

    /** The same page again, 422, with its problems. */
    public static ModelAndView again(String view, Page page) {
        ModelAndView answer = show(view, page);
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    /** Off to another page, 303. */
    public static ModelAndView to(String path) {
        return new ModelAndView(new Elsewhere(path, null));
    }

    /** Off to another page, which says this sentence once. @param notice key of a sentence without holes */
    public static ModelAndView to(String path, String notice) {
        return new ModelAndView(new Elsewhere(path, notice));
    }
}
