package org.tayanych.orders;

/** What can happen to a demand, an order, a fine, a suspension or a proceeding. Words: {@code orders.entry.<name>}. */
public enum EntryKind {
    ORDER_ISSUED,
    /** The employer has the order in hand. */
    ORDER_SERVED,

    DEMAND_ISSUED,
    /** A later deadline. */
    DEMAND_EXTENDED(true),
    /** The employer says that it is done; nobody has looked yet. */
    DEMAND_CLAIMED,
    DEMAND_VERIFIED,
    /** A part of it is done; the rest is still demanded. */
    DEMAND_PARTLY(true),
    DEMAND_NOT_DONE(true),
    DEMAND_CANCELLED(true),

    FINE_PROPOSED,
    FINE_IMPOSED,
    FINE_APPEALED,
    FINE_CONFIRMED,
    FINE_REDUCED(true),
    FINE_CANCELLED(true),
    FINE_PAID,
    /** Given back what was paid above what is due. */
    FINE_REFUNDED,
    /** Sent to the bailiff. */
    FINE_FORWARDED,

    SUSPENDED,
    SUSPENSION_LIFTED(true),

    LODGED,
    /** A hearing lies ahead. */
    HEARING_SET,
    HEARING,
    DECIDED,

    /** An earlier line was wrong and does not count. */
    STRUCK(true);

    private final boolean reasoned;

    EntryKind() {
        this(false);
    }

    EntryKind(boolean reasoned) {
        this.reasoned = reasoned;
    }

    /** Whether it is not written without a reason. */
    public boolean needsReason() {
        return reasoned;
    }

    /** Whether somebody looked: it says how. */
    public boolean isCheck() {
        return this == DEMAND_VERIFIED || this == DEMAND_PARTLY || this == DEMAND_NOT_DONE;
    }

    /** It was handed out and is never struck out: what follows is cancelled instead. */
    boolean stays() {
        return this == ORDER_ISSUED || this == DEMAND_ISSUED;
    }

    public boolean mayBeStruck() {
        return !stays();
    }

    public boolean isMoney() {
        return this == FINE_PROPOSED || this == FINE_IMPOSED || this == FINE_REDUCED || this == FINE_PAID || this == FINE_REFUNDED;
    }

    public String key() {
        return "orders.entry." + name();
    }
}
