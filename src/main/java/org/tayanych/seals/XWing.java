package org.tayanych.seals;

import org.bouncycastle.crypto.SecretWithEncapsulation;
import org.bouncycastle.pqc.crypto.xwing.XWingKEMExtractor;
import org.bouncycastle.pqc.crypto.xwing.XWingKEMGenerator;
import org.bouncycastle.pqc.crypto.xwing.XWingKeyGenerationParameters;
import org.bouncycastle.pqc.crypto.xwing.XWingKeyPairGenerator;
import org.bouncycastle.pqc.crypto.xwing.XWingPrivateKeyParameters;
import org.bouncycastle.pqc.crypto.xwing.XWingPublicKeyParameters;

/**
 * X-Wing (draft-connolly-cfrg-xwing-kem): X25519 and ML-KEM-768 together, so that a later break of either one opens
 * nothing. Bouncy Castle's, by bytes. A private key is its 32-byte seed.
 */
public final class XWing {

    /** The KEM's number in the HPKE registry. */
    static final int KEM_ID = 0x647a;

    /** Length of a private key, in bytes. */
    public static final int SEED = 32;
    static final int PUBLIC = 1216;
    static final int ENCAPSULATED = 1120;

    private XWing() {
    }

    /** A key pair. {@code seed} is secret. */
    public record Pair(byte[] seed, byte[] publicKey) {
        @Override
        public String toString() {
            return "withheld";
        }
    }

    /** A shared secret and what carries it to the owner of the public key. */
    record Carried(byte[] secret, byte[] encapsulated) {
        @Override
        public String toString() {
            return "withheld";
        }
    }

    /** A new random pair. */
    public static Pair draw() {
        var generator = new XWingKeyPairGenerator();
        generator.init(new XWingKeyGenerationParameters(Chance.source()));
        var pair = generator.generateKeyPair();
        return new Pair(
                ((XWingPrivateKeyParameters) pair.getPrivate()).getSeed(),
                ((XWingPublicKeyParameters) pair.getPublic()).getEncoded());
    }

    static Carried encapsulate(byte[] publicKey) {
        if (publicKey.length != PUBLIC) {
            throw new IllegalArgumentException("not a public key");
        }
        SecretWithEncapsulation made = new XWingKEMGenerator(Chance.source())
                .generateEncapsulated(new XWingPublicKeyParameters(publicKey));
        return new Carried(made.getSecret(), made.getEncapsulation());
    }

    /** A private key, expanded from its seed once: opening many letters costs a third less each. */
    public static final class Opener {

        private final XWingPrivateKeyParameters key;

        /** Of the 32-byte seed. */
        public Opener(byte[] seed) {
            this.key = new XWingPrivateKeyParameters(seed.clone());
        }

        /** Never refuses: for what was made for another key it gives a secret that opens nothing. */
        byte[] decapsulate(byte[] encapsulated) {
            return new XWingKEMExtractor(key).extractSecret(encapsulated);
        }

        @Override
        public String toString() {
            return "withheld";
        }
    }
}
