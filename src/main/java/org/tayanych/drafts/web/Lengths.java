package org.tayanych.drafts.web;

import org.tayanych.complaints.Leaves;
import org.tayanych.site.Problems;

/** Text that is longer than we can keep. */
final class Lengths {

    private Lengths() {
    }

    static Problems check(Leaves words, int longest, String... fields) {
        Problems problems = Problems.none();
        for (String field : fields) {
            int over = words.secret(field).length() - longest;
            if (over > 0) {
                problems.add(field, "drafts.toolong", longest, over);
            }
        }
        return problems;
    }
}
