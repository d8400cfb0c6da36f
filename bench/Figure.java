package bench;

import java.util.List;

/** Something that is measured: a row or more of docs/performance.md. */
interface Figure {

    /** The name that {@code ./tayanych bench <name>} knows it by. */
    String name();

    String title();

    /** One line about how it is measured. */
    String how();

    List<Row> measure() throws Exception;

    /**
     * @param goal what was promised; "–" when nothing was
     * @param met whether the goal is met
     */
    record Row(String what, String measured, String goal, boolean met) {}
}
