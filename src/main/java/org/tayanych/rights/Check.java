package org.tayanych.rights;

import java.time.LocalDate;

/** A lawyer's word that an article is right. @param by the office or organisation that signs */
public record Check(String by, LocalDate on) {}
