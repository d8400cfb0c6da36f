package bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Durations in milliseconds, and what they say together. */
final class Times {

    private final List<Double> all = new ArrayList<>();

    synchronized void add(double milliseconds) {
        all.add(milliseconds);
    }

    static Times of(List<Double> values) {
        Times times = new Times();
        times.all.addAll(values);
        return times;
    }

    synchronized int count() {
        return all.size();
    }

    /** The value below which this share of all lies; 0.5 is the median. */
    synchronized double at(double share) {
        if (all.isEmpty()) {
            return Double.NaN;
        }
        Collections.sort(all);
        return all.get(Math.clamp((int) Math.ceil(share * all.size()) - 1, 0, all.size() - 1));
    }

    double median() {
        return at(0.5);
    }

    double most() {
        return at(1);
    }

    /** "median 12 (10 to 15)". */
    String spread(String format) {
        return String.format(Locale.ROOT, format + " (" + format + " to " + format + ")", median(), at(0), most());
    }
}
