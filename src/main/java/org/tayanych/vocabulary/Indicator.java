package org.tayanych.vocabulary;

/** The eleven indicators of forced labour of the International Labour Organization (2012). */
public enum Indicator implements Coded {
    /** Abuse of vulnerability. */
    FL01,
    /** Deception. */
    FL02,
    /** Restriction of movement. */
    FL03,
    /** Isolation. */
    FL04,
    /** Physical and sexual violence. */
    FL05,
    /** Intimidation and threats. */
    FL06,
    /** Identity documents kept. */
    FL07,
    /** Wages withheld, to keep the worker from leaving; late pay alone is not this. */
    FL08,
    /** Debt bondage. */
    FL09,
    /** Abusive working and living conditions. */
    FL10,
    /** Excessive overtime, under threat or to reach the minimum wage. */
    FL11;

    /** Where the question a consultant asks lives: {@code vocabulary.indicator.FL01.question}. */
    public String question() {
        return key() + ".question";
    }

    @Override
    public String list() {
        return "indicator";
    }
}
