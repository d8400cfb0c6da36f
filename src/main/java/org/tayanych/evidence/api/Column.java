package org.tayanych.evidence.api;

/** A column of a table. Words: {@code evidence.column.<name>}. @param type as Frictionless names it */
public record Column(String name, Type type) {

    public enum Type {
        STRING,
        INTEGER,
        NUMBER
    }

    static Column text(String name) {
        return new Column(name, Type.STRING);
    }

    static Column whole(String name) {
        return new Column(name, Type.INTEGER);
    }

    static Column number(String name) {
        return new Column(name, Type.NUMBER);
    }
}
