package org.tayanych.referrals;

import org.tayanych.vault.SealedField;

enum ReferralField implements SealedField {
    REFERRAL_SUMMARY,
    REFERRAL_POLICE_REASON,
    REFERRAL_PIECE,
    REFERRAL_FILE,
    REFERRAL_STEP,
    REFERRAL_PARTNER_MAIL
}
