package org.tayanych.vocabulary;

import java.util.Arrays;
import java.util.List;

/** The first letter of a topic code. Letters are stable. */
public enum TopicGroup implements Coded {
    /** Contract. */
    A,
    /** Wages. */
    B,
    /** Time and rest. */
    C,
    /** Safety and health. */
    D,
    /** Violence. */
    E,
    /** Discrimination. */
    F,
    /** Coercion. */
    G,
    /** Dismissal. */
    H,
    /** Unions. */
    I,
    /** Platforms and the self-employed. */
    J,
    /** Recruiters, and work abroad. */
    K;

    public List<Topic> topics() {
        return Arrays.stream(Topic.values()).filter(topic -> topic.group() == this).toList();
    }

    @Override
    public String list() {
        return "topicgroup";
    }
}
