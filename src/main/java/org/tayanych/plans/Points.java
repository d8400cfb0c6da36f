package org.tayanych.plans;

/**
 * A risk score, part by part: the parts are its reasons, and their sum is the score.
 *
 * @param sector how dangerous the work usually is, 0 to 30
 * @param size how many people a visit reaches, 0 to 10
 * @param signals several different complaints in twelve months, 0 to 20; one alone is 0
 * @param accidents of thirty-six months, 0 to 15
 * @param orders demands not done, fines not paid, violations found again, 0 to 10
 * @param years since the last visit, 0 to 10
 * @param chain contractors, 0 to 5
 */
public record Points(int sector, int size, int signals, int accidents, int orders, int years, int chain) {

    public int score() {
        return sector + size + signals + accidents + orders + years + chain;
    }
}
