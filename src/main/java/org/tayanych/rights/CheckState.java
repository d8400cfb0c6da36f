package org.tayanych.rights;

/** Whether an article has been checked, and whether that still holds. */
public sealed interface CheckState {

    /** No lawyer has read it, or its words were changed since. */
    record Never() implements CheckState {}

    /** It holds. */
    record Holds(Check check) implements CheckState {}

    /** The check is too long ago. */
    record Old(Check check) implements CheckState {}

    /** The law pack of the day has other numbers than the article's words. */
    record LawMoved() implements CheckState {}

    /** Key of its words for members. */
    default String key() {
        return "rights.checked." + switch (this) {
            case Never _ -> "never";
            case Holds _ -> "holds";
            case Old _ -> "old";
            case LawMoved _ -> "moved";
        };
    }
}
