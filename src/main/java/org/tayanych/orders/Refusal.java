package org.tayanych.orders;

/** Why something was not written down. Words: {@code orders.refused.<name>}. */
public enum Refusal {
    /** There is no such row for the reader. */
    NOT_HERE("step"),
    /** What was written before does not allow it. */
    WRONG_STATE("step"),
    DAY_IN_FUTURE("on"),
    /** Before the visit, before it began, or before the step that it answers. */
    DAY_BEFORE("on"),
    /** A deadline lies after the day of the order, and a new one after the old one. */
    NOT_LATER("until"),
    /** Further ahead than three years. */
    TOO_FAR("until"),
    NO_DEADLINE("until"),
    /** An amount is above zero and in the currency of the fine. */
    NO_AMOUNT("amount"),
    /** More than is still due. */
    ABOVE_DUE("amount"),
    /** A reduced fine is lower than before. */
    NOT_LOWER("amount"),
    NO_REASON("words"),
    TOO_LONG("words"),
    /** It must be said how it was looked at; by a visit: by which. */
    NOT_LOOKED_AT("how"),
    /** No further visit of this inspection, or not yet made. */
    NO_SUCH_VISIT("seen"),
    /** The deadline has not passed: the employer still has time. */
    NOT_YET_DUE("step"),
    /** The act must be drawn first. */
    NO_ACT("step"),
    /** The visit must have been made. */
    NO_VISIT("step"),
    NO_FINDING("finding"),
    /** A demand about this finding is still running. */
    DEMANDED_ALREADY("finding"),
    /** Work stands still for grave danger alone. */
    NOT_GRAVE("finding"),
    /** A provision of the law pack, or an article as typed. */
    NO_GROUND("ground"),
    /** It must be said what was decided. */
    NO_OUTCOME("outcome");

    private final String field;

    Refusal(String field) {
        this.field = field;
    }

    /** The part of the form that it is about. */
    public String field() {
        return field;
    }

    public String key() {
        return "orders.refused." + name();
    }
}
