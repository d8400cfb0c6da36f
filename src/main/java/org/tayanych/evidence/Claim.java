package org.tayanych.evidence;

import java.math.BigDecimal;

/** What a source says of two of its own figures. @param times by how much it says that the later is the earlier */
record Claim(String code, Indicator indicator, Span from, Span to, BigDecimal times, String words, String source) {}
