package org.tayanych.hotline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tayanych.complaints.Complaint;

/**
 * What stands around every panel of a case: the safe contact first, then the coded facts, then the tabs. Templates write
 * it with {@code @template.hotline.part.frame(page, frame, title, content)}.
 *
 * @param hours when the worker may be called, on the worker's own clock
 * @param tags keys of words that warn, from panels of this room or of rooms above
 * @param assignee the name of the member in charge
 * @param team the name of the team in charge
 * @param mine whether the reader is in charge
 * @param today as the desk counts it
 */
public record CaseFrame(
        CaseFile file,
        Complaint complaint,
        SafeHours hours,
        List<Tab> tabs,
        List<String> tags,
        Optional<String> assignee,
        String team,
        boolean mine,
        Instant now,
        LocalDate today) {

    /** @param words key of the label */
    public record Tab(String href, String words, boolean here) {}

    public String href(String path) {
        return "/desk/cases/" + file.id() + "/" + path;
    }
}
