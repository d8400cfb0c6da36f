package org.tayanych.vocabulary;

import java.util.List;
import java.util.Set;

/**
 * What happened, as a worker would say it: the picture tiles of the public form and the services of the GeoReport
 * door. Every topic code belongs to exactly one of them.
 */
public enum PublicTopic implements Coded {
    /** Not paid, or not in full. */
    NOT_PAID("banknote", Presumed.THE_FIRST, Topic.B01, Topic.B02, Topic.B03, Topic.B04, Topic.B05, Topic.B06,
            Topic.B07, Topic.B08, Topic.B09, Topic.B10, Topic.B11, Topic.B12, Topic.B13, Topic.J03),
    /** No contract, a false one, or not registered. */
    NO_CONTRACT("file-x-2", Presumed.THE_FIRST, Topic.A01, Topic.A02, Topic.A03, Topic.A04, Topic.A05, Topic.A06,
            Topic.A07, Topic.A08, Topic.K05, Topic.K06),
    /** Fired, made to leave, or blocked in an app. */
    FIRED("door-open", Presumed.THE_FIRST, Topic.H01, Topic.H02, Topic.H03, Topic.H04, Topic.H05, Topic.J01),
    /** Hurt or made ill by work. */
    HURT("heart-pulse", Presumed.THE_FIRST, Topic.D04, Topic.D05, Topic.D06, Topic.D07, Topic.J04),
    /** Work or lodging is dangerous. */
    DANGEROUS("hard-hat", Presumed.THE_FIRST, Topic.D01, Topic.D02, Topic.D03, Topic.D08),
    /** Too many hours, no rest, leave or sick days. */
    NO_REST("clock", Presumed.THE_FIRST, Topic.C01, Topic.C02, Topic.C03, Topic.C04, Topic.C05, Topic.C06),
    /** Sexual harassment or violence. */
    HARASSED("hand", Presumed.THE_FIRST, Topic.E01, Topic.E02),
    /** Beaten, threatened or humiliated. */
    VIOLENCE("shield-alert", Presumed.THE_FIRST, Topic.E03, Topic.E05, Topic.E04),
    /** Treated worse than others. */
    UNFAIR("scale", Presumed.THE_FIRST, Topic.F09, Topic.F01, Topic.F02, Topic.F03, Topic.F04, Topic.F05,
            Topic.F06, Topic.F07, Topic.F08, Topic.J06),
    /** Papers taken, not allowed to leave, made to work. */
    NOT_FREE("lock", Presumed.THE_FIRST, Topic.G04, Topic.G01, Topic.G03, Topic.G05, Topic.G06, Topic.G07,
            Topic.J05),
    /** Cheated by an agency or about a job abroad. */
    ABROAD("plane", Presumed.THE_FIRST, Topic.G08, Topic.G02, Topic.K01, Topic.K02, Topic.K03, Topic.K04),
    /** Something else. */
    SOMETHING_ELSE("circle-help", Presumed.NOTHING, Topic.I01, Topic.I02, Topic.I03, Topic.I04, Topic.J02);

    private enum Presumed {
        THE_FIRST,
        NOTHING
    }

    private final String icon;
    private final Presumed presumed;
    private final List<Topic> topics;

    PublicTopic(String icon, Presumed presumed, Topic... topics) {
        this.icon = icon;
        this.presumed = presumed;
        this.topics = List.of(topics);
    }

    /** The name of its lucide icon. */
    public String icon() {
        return icon;
    }

    /** All codes that a consultant may find behind it. */
    public List<Topic> topics() {
        return topics;
    }

    /** The code that stands for it until a consultant has read the story; none for "something else". */
    public Set<Topic> presumed() {
        return presumed == Presumed.THE_FIRST ? Set.of(topics.getFirst()) : Set.of();
    }

    /** The tile that this code belongs to. */
    public static PublicTopic of(Topic topic) {
        for (PublicTopic tile : values()) {
            if (tile.topics.contains(topic)) {
                return tile;
            }
        }
        throw new IllegalStateException("a topic without a tile: " + topic);
    }

    /** Whether it leads to the specialist team alone. */
    public boolean restricted() {
        return Topic.anyRestricted(topics);
    }

    /** Where a one-line explanation under the picture lives: {@code vocabulary.publictopic.HURT.hint}. */
    public String hint() {
        return key() + ".hint";
    }

    @Override
    public String list() {
        return "publictopic";
    }
}
