package org.tayanych.directory;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;

/** Opening hours on some days of the week, in the place's own time. Closing at 00:00 means midnight. */
public record Hours(Set<DayOfWeek> days, LocalTime opens, LocalTime closes) {}
