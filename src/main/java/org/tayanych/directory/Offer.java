package org.tayanych.directory;

import java.util.Set;
import org.tayanych.vocabulary.Service;

/**
 * What a service offers, in words for the worker.
 *
 * @param doesNot what it does not do: as important as what it does
 * @param sayThis a sentence to begin the call with
 */
public record Offer(Set<Service> needs, Texts name, Texts does, Texts doesNot, Texts forWhom, Texts sayThis) {}
