package org.tayanych.directory;

import java.util.Set;

/** On what terms a service helps. @param languages ISO 639-1 codes */
public record Terms(Set<String> languages, boolean signLanguage, boolean womenOnly, Cost cost) {}
