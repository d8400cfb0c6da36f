package org.tayanych.rights;

/** What a worker would say has happened: the shelves on which articles stand. An article may stand on several. */
public enum Situation {
    NOT_PAID("banknote"),
    DISMISSED("door-open"),
    HURT("heart-pulse"),
    HARASSED("hand"),
    NO_PAPER("file-x-2"),
    HOURS_AND_LEAVE("clock"),
    FAMILY("baby"),
    DISABILITY("accessibility"),
    ABROAD("plane"),
    PLATFORM("smartphone"),
    HOUSEHOLD("house"),
    UNION("users"),
    /** Where one turns to, and by when. */
    DEFENCE("scale");

    private final String icon;

    Situation(String icon) {
        this.icon = icon;
    }

    /** The name of its lucide icon. */
    public String icon() {
        return icon;
    }

    /** Key of its words. */
    public String key() {
        return "rights.situation." + name();
    }
}
