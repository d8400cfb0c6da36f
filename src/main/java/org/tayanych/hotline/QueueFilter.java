package org.tayanych.hotline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which cases a list shows. Lives in the address of the page, so it can be kept as a bookmark; holds codes only.
 *
 * @param marks the further conditions, all of which must hold, as they rest: {@code country:KG}, {@code B01}
 */
public record QueueFilter(View view, List<Mark> marks) {

    /** The tabs of the desk. */
    public enum View {
        /** Nobody has opened it yet. */
        NEW,
        /** We have to act. */
        US,
        /** The worker or another organisation has to act. */
        OTHERS,
        OVERDUE,
        /** A time limit of the law ends within {@link CaseFile.Limit#NEAR} days, or has ended. */
        LIMIT,
        MINE,
        /** Everything that is not closed. */
        OPEN,
        CLOSED
    }

    /** What a list can be narrowed by. */
    public enum By {
        URGENCY,
        TOPIC,
        COUNTRY,
        REGION,
        SECTOR,
        CHANNEL,
        LANGUAGE,
        ASSIGNED,
        MONTH;

        /** Its name in the address. */
        public String parameter() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** One condition; the value is a code or an id. */
    public record Mark(By by, String value) {

        private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,40}");

        /** @throws IllegalArgumentException when the value cannot be a code */
        public Mark {
            if (!CODE.matcher(value).matches()) {
                throw new IllegalArgumentException("not a code");
            }
        }

        public static boolean possible(String value) {
            return CODE.matcher(value).matches();
        }

        String atRest() {
            return by == By.TOPIC ? value : by.parameter() + ":" + value;
        }
    }

    public QueueFilter {
        marks = List.copyOf(marks);
    }

    public static QueueFilter of(View view) {
        return new QueueFilter(view, List.of());
    }

    public QueueFilter with(By by, String value) {
        List<Mark> more = new ArrayList<>(marks);
        more.add(new Mark(by, value));
        return new QueueFilter(view, more);
    }

    public java.util.Optional<String> value(By by) {
        return marks.stream().filter(mark -> mark.by() == by).map(Mark::value).findFirst();
    }
}
