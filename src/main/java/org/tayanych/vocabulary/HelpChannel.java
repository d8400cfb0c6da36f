package org.tayanych.vocabulary;

/** The way by which a remedy was sought. */
public enum HelpChannel implements Coded {
    NEGOTIATION,
    UNION_LETTER,
    DISPUTE_COMMISSION,
    MEDIATION,
    INSPECTORATE,
    PROSECUTOR,
    NOTARY_INSCRIPTION,
    COURT,
    /** Only with the worker's informed consent. */
    POLICE,
    OMBUDSMAN,
    CONSULATE,
    FOREIGN_INSPECTORATE,
    BANK_OR_BAILIFF;

    @Override
    public String list() {
        return "helpchannel";
    }
}
