package org.tayanych.vocabulary;

/** A kind of help that a worker can be referred to. */
public enum Service implements Coded {
    /** Legal advice. */
    S01,
    /** Representation in court. */
    S02,
    /** Medical care. */
    S03,
    /** Clinical care after rape. */
    S04,
    /** Psychological support. */
    S05,
    /** Shelter. */
    S06,
    /** Police. */
    S07,
    /** Social and cash support. */
    S08,
    /** Trade union. */
    S09,
    /** Consular help. */
    S10,
    /** Return and reintegration. */
    S11,
    /** Employment service. */
    S12,
    /** Training. */
    S13,
    /** Interpretation, sign language included. */
    S14,
    /** Documents. */
    S15,
    /** Family tracing. */
    S16,
    /** Child protection. */
    S17,
    /** Disability service, assistive device. */
    S18,
    /** Hotline abroad. */
    S19;

    @Override
    public String list() {
        return "service";
    }
}
