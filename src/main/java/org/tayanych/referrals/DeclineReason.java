package org.tayanych.referrals;

/** Why a receiver does not take a referral. */
public enum DeclineReason {
    NO_CAPACITY,
    NOT_OUR_WORK,
    NOT_OUR_PLACE,
    /** Too little to work with. */
    NEED_MORE,
    /** We have an interest in this case. */
    CONFLICT,
    OTHER
}
