package org.tayanych.vocabulary;

import static org.tayanych.vocabulary.LegalReference.read;
import static org.tayanych.vocabulary.LegalReference.unconfirmed;
import static org.tayanych.vocabulary.Urgency.EMERGENCY;
import static org.tayanych.vocabulary.Urgency.HIGH;
import static org.tayanych.vocabulary.Urgency.NORMAL;

import java.util.Collection;
import java.util.Optional;

/**
 * What a complaint is about. Codes are added, never reused, never renamed. Article numbers are those of the Labour Code
 * of the Kyrgyz Republic of 2025.
 */
public enum Topic implements Coded {
    /** No written contract. */
    A01(NORMAL, read("13, 19, 20")),
    /** False civil or self-employed contract. */
    A02(NORMAL, read("6.3")),
    /** Unlawful fixed term. */
    A03(NORMAL, read("18")),
    /** Contract terms changed without consent. */
    A04(NORMAL, read("17.4, 32")),
    /** Copies of documents refused. */
    A05(NORMAL, read("27")),
    /** Workbook kept. */
    A06(NORMAL, read("26")),
    /** Unpaid or overlong probation. */
    A07(NORMAL, read("24")),
    /** Work that is not in the contract. */
    A08(NORMAL, read("18.6")),
    /** Wages delayed; high when longer than a month. */
    B01(NORMAL, HIGH, read("94.4")),
    /** Wages not paid at all. */
    B02(HIGH, read("94, 15")),
    /** Unlawful deductions and fines. */
    B03(NORMAL, read("88, 96")),
    /** Below the minimum wage. */
    B04(NORMAL, read("92")),
    /** Overtime unpaid. */
    B05(NORMAL, read("57, 108")),
    /** Night or holiday work unpaid. */
    B06(NORMAL, read("103, 109")),
    /** Pay in goods, or cash in an envelope. */
    B07(NORMAL, read("91")),
    /** No payslip. */
    B08(NORMAL, read("97")),
    /** Final settlement not paid. */
    B09(HIGH, read("94.3")),
    /** Unused leave not paid. */
    B10(NORMAL, read("76")),
    /** Severance not paid. */
    B11(NORMAL, read("47")),
    /** Idle time unpaid. */
    B12(NORMAL, read("106")),
    /** Unequal pay. */
    B13(NORMAL, read("9.3")),
    /** Hours over the limit. */
    C01(NORMAL, read("51-57")),
    /** No breaks or days off. */
    C02(NORMAL, read("64-67")),
    /** Leave denied. */
    C03(NORMAL, read("68-74")),
    /** Forced unpaid leave. */
    C04(NORMAL, read("77.4")),
    /** Sick leave denied or unpaid. */
    C05(NORMAL, read("118")),
    /** Maternity or childcare leave denied. */
    C06(HIGH, read("80, 148")),
    /** Unsafe conditions. */
    D01(HIGH, EMERGENCY, read("204")),
    /** No protective equipment or training. */
    D02(HIGH, read("204, 206")),
    /** Unregulated chemicals. */
    D03(HIGH, read("204")),
    /** Work accident. */
    D04(EMERGENCY, read("208, 210")),
    /** Accident hidden, act refused. */
    D05(HIGH, read("211, 245")),
    /** Injury compensation unpaid. */
    D06(NORMAL, read("212-228")),
    /** Occupational disease. */
    D07(NORMAL, read("210")),
    /** Bad housing or food from the employer. */
    D08(HIGH, unconfirmed("ILO FL10")),
    /** Sexual harassment. */
    E01(HIGH, read("9.5")),
    /** Sexual violence. */
    E02(EMERGENCY, unconfirmed("criminal law")),
    /** Physical violence. */
    E03(EMERGENCY, LegalReference.NONE),
    /** Mobbing, psychological violence. */
    E04(NORMAL, read("9.5")),
    /** Threats. */
    E05(HIGH, EMERGENCY, LegalReference.NONE),
    /** Discrimination: migrant or ethnic. */
    F01(NORMAL, HIGH, read("9")),
    /** Discrimination: gender. */
    F02(NORMAL, HIGH, read("9")),
    /** Discrimination: pregnancy, motherhood. */
    F03(NORMAL, HIGH, read("9, 140, 151")),
    /** Discrimination: disability, no adjustment. */
    F04(NORMAL, HIGH, read("9, 154-159")),
    /** Refusal of a quota job. */
    F05(NORMAL, HIGH, read("9, 155-156")),
    /** Discrimination: age. */
    F06(NORMAL, HIGH, read("9")),
    /** Discrimination: union activity. */
    F07(NORMAL, HIGH, read("9, 119")),
    /** Discrimination: health. */
    F08(NORMAL, HIGH, read("9")),
    /** Discrimination: another ground. */
    F09(NORMAL, HIGH, read("9")),
    /** Identity documents kept. */
    G01(HIGH, LegalReference.NONE),
    /** Recruitment fees. */
    G02(NORMAL, LegalReference.NONE),
    /** Debt bondage. */
    G03(EMERGENCY, LegalReference.NONE),
    /** Signs of forced labour. */
    G04(EMERGENCY, read("10")),
    /** Restriction of movement. */
    G05(EMERGENCY, LegalReference.NONE),
    /** Signs of trafficking. */
    G06(EMERGENCY, LegalReference.NONE),
    /** Child labour. */
    G07(HIGH, read("14, 139")),
    /** Deception about a job abroad. */
    G08(HIGH, LegalReference.NONE),
    /** Unlawful dismissal; a two-month clock runs. */
    H01(HIGH, read("40-46, 246")),
    /** Forced resignation. */
    H02(HIGH, read("43")),
    /** Dismissal in sickness or pregnancy. */
    H03(HIGH, read("46.7, 151")),
    /** Collective redundancy. */
    H04(NORMAL, read("39")),
    /** Suspension from work. */
    H05(NORMAL, read("37")),
    /** Acts against a union. */
    I01(NORMAL, read("119")),
    /** Refusal to bargain. */
    I02(NORMAL, read("200.3")),
    /** Agreement broken. */
    I03(NORMAL, read("201")),
    /** Reprisals for a strike. */
    I04(NORMAL, read("260-261")),
    /** Account blocked. */
    J01(NORMAL, read("6.3")),
    /** Commission or tariff changed. */
    J02(NORMAL, read("6.3")),
    /** Ride or order unpaid. */
    J03(NORMAL, read("6.3")),
    /** Accident without cover. */
    J04(NORMAL, read("6.3")),
    /** Forced vehicle rent, debt. */
    J05(NORMAL, read("6.3")),
    /** Unfair rating. */
    J06(NORMAL, read("6.3")),
    /** Unlicensed agency. */
    K01(NORMAL, HIGH, unconfirmed("Law No. 4 of 2006")),
    /** Contract substituted. */
    K02(NORMAL, HIGH, unconfirmed("Law No. 4 of 2006")),
    /** Agency keeps money or papers. */
    K03(NORMAL, HIGH, unconfirmed("Law No. 4 of 2006")),
    /** Stranded abroad. */
    K04(NORMAL, HIGH, unconfirmed("Law No. 4 of 2006")),
    /** No registration or status by the employer. */
    K05(NORMAL, HIGH, unconfirmed("EAEU Treaty 97-98")),
    /** Social contributions unpaid. */
    K06(NORMAL, HIGH, unconfirmed("EAEU Treaty 97-98"));

    private final Urgency urgency;
    private final Urgency atWorst;
    private final LegalReference law;

    Topic(Urgency urgency, LegalReference law) {
        this(urgency, urgency, law);
    }

    Topic(Urgency urgency, Urgency atWorst, LegalReference law) {
        this.urgency = urgency;
        this.atWorst = atWorst;
        this.law = law;
    }

    public TopicGroup group() {
        return TopicGroup.valueOf(name().substring(0, 1));
    }

    /** Where triage starts. */
    public Urgency urgency() {
        return urgency;
    }

    /** What triage may raise it to without giving another topic. */
    public Urgency atWorst() {
        return atWorst;
    }

    /** In the Kyrgyz Republic; other countries have their own law. */
    public LegalReference law() {
        return law;
    }

    /** Gender-based violence at work: sealed to the specialist team alone. */
    public boolean restricted() {
        return this == E01 || this == E02;
    }

    /** The indicator of forced labour that this topic says outright, where it does. */
    public Optional<Indicator> indicator() {
        return switch (this) {
            case G01 -> Optional.of(Indicator.FL07);
            case G03 -> Optional.of(Indicator.FL09);
            case G05 -> Optional.of(Indicator.FL03);
            case G08 -> Optional.of(Indicator.FL02);
            case D08 -> Optional.of(Indicator.FL10);
            case E02, E03 -> Optional.of(Indicator.FL05);
            case E05 -> Optional.of(Indicator.FL06);
            default -> Optional.empty();
        };
    }

    /** Whether a consultant should go through the forced-labour questions. A prompt to ask, never a finding. */
    public boolean asksForScreening() {
        return group() == TopicGroup.G || indicator().isPresent() || this == K03;
    }

    /** The most urgent start among them; normal when there is none. */
    public static Urgency urgencyOf(Collection<Topic> topics) {
        return topics.stream().map(Topic::urgency).reduce(NORMAL, Urgency::or);
    }

    /** Whether any of them belongs to the specialist team alone. */
    public static boolean anyRestricted(Collection<Topic> topics) {
        return topics.stream().anyMatch(Topic::restricted);
    }

    @Override
    public String list() {
        return "topic";
    }
}
