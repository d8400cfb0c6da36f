package org.tayanych.seals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.KEM;
import javax.crypto.KeyAgreement;
import org.bouncycastle.crypto.digests.SHAKEDigest;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.bouncycastle.pqc.crypto.mlkem.MLKEMKeyGenerationParameters;
import org.bouncycastle.pqc.crypto.mlkem.MLKEMKeyPairGenerator;
import org.bouncycastle.pqc.crypto.mlkem.MLKEMParameters;
import org.bouncycastle.pqc.crypto.mlkem.MLKEMPrivateKeyParameters;
import org.bouncycastle.pqc.crypto.xwing.XWingKeyGenerationParameters;
import org.bouncycastle.pqc.crypto.xwing.XWingKeyPairGenerator;
import org.bouncycastle.pqc.crypto.xwing.XWingPublicKeyParameters;
import org.bouncycastle.util.test.FixedSecureRandom;
import org.junit.jupiter.api.Test;

/** X-Wing, held to the draft's own numbers and to a second implementation made of the JDK's parts. */
class XWingTest {

    private static final HexFormat HEX = HexFormat.of();

    @Test
    void what_is_no_public_key_is_refused() {
        assertThatThrownBy(() -> XWing.encapsulate(new byte[XWing.PUBLIC - 1]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void another_private_key_gets_another_secret() {
        XWing.Carried carried = XWing.encapsulate(XWing.draw().publicKey());
        assertThat(new XWing.Opener(XWing.draw().seed()).decapsulate(carried.encapsulated())).isNotEqualTo(carried.secret());
    }

    @Test
    void a_changed_byte_gives_another_secret() {
        XWing.Pair pair = XWing.draw();
        XWing.Carried carried = XWing.encapsulate(pair.publicKey());
        for (int at : new int[] {0, 500, 1087, 1088, 1119}) {
            byte[] changed = carried.encapsulated().clone();
            changed[at] ^= 1;
            assertThat(new XWing.Opener(pair.seed()).decapsulate(changed)).isNotEqualTo(carried.secret());
        }
    }

    @Test
    void the_drafts_vector_holds() {
        var vector = new Vectors("x-wing.properties");
        assertThat(publicKeyOf(vector.bytes("sk"))).isEqualTo(vector.bytes("pk"));
        assertThat(new XWing.Opener(vector.bytes("sk")).decapsulate(vector.bytes("ct"))).isEqualTo(vector.bytes("ss"));
    }

    @Test
    void the_jdks_parts_find_the_same_secret() throws Exception {
        for (int round = 0; round < 5; round++) {
            XWing.Pair pair = XWing.draw();
            XWing.Carried carried = XWing.encapsulate(pair.publicKey());
            assertThat(carried.encapsulated()).hasSize(XWing.ENCAPSULATED);
            assertThat(byTheJdk(pair, carried.encapsulated())).isEqualTo(carried.secret());
            assertThat(new XWing.Opener(pair.seed()).decapsulate(carried.encapsulated())).isEqualTo(carried.secret());
        }
    }

    private static byte[] publicKeyOf(byte[] seed) {
        var generator = new XWingKeyPairGenerator();
        generator.init(new XWingKeyGenerationParameters(new FixedSecureRandom(seed)));
        return ((XWingPublicKeyParameters) generator.generateKeyPair().getPublic()).getEncoded();
    }

    /** The draft's section 5.4 in the JDK's words: ML-KEM, X25519 and SHA3-256 over both secrets and the label. */
    private static byte[] byTheJdk(XWing.Pair pair, byte[] encapsulated) throws Exception {
        byte[] expanded = new byte[96];
        var shake = new SHAKEDigest(256);
        shake.update(pair.seed(), 0, XWing.SEED);
        shake.doFinal(expanded, 0, expanded.length);

        byte[] lattice = KEM.getInstance("ML-KEM")
                .newDecapsulator(latticeKey(expanded))
                .decapsulate(Arrays.copyOf(encapsulated, 1088))
                .getEncoded();
        byte[] point = Arrays.copyOfRange(encapsulated, 1088, 1120);
        byte[] own = Arrays.copyOfRange(expanded, 64, 96);
        byte[] ownPoint = new X25519PrivateKeyParameters(own, 0).generatePublicKey().getEncoded();

        MessageDigest sha3 = MessageDigest.getInstance("SHA3-256");
        sha3.update(lattice);
        sha3.update(agreed(own, point));
        sha3.update(point);
        sha3.update(ownPoint);
        return sha3.digest(HEX.parseHex("5c2e2f2f5e5c"));
    }

    /** The JDK takes the expanded key; who expands it from the seed does not matter here: both must then agree. */
    private static PrivateKey latticeKey(byte[] expanded) throws Exception {
        var generator = new MLKEMKeyPairGenerator();
        generator.init(new MLKEMKeyGenerationParameters(
                new FixedSecureRandom(Arrays.copyOf(expanded, 64)), MLKEMParameters.ml_kem_768));
        byte[] key = ((MLKEMPrivateKeyParameters) generator.generateKeyPair().getPrivate()).getEncoded();
        byte[] raw = key.length == 2400 ? key : Arrays.copyOf(key, 2400);
        byte[] head = HEX.parseHex("30820978020100300b060960864801650304040204820964" + "04820960");
        return KeyFactory.getInstance("ML-KEM").generatePrivate(new PKCS8EncodedKeySpec(Hkdf.join(head, raw)));
    }

    private static byte[] agreed(byte[] own, byte[] point) throws Exception {
        byte[] turned = new byte[32];
        for (int at = 0; at < 32; at++) {
            turned[at] = point[31 - at];
        }
        turned[0] &= 0x7f;
        KeyFactory keys = KeyFactory.getInstance("X25519");
        KeyAgreement agreement = KeyAgreement.getInstance("X25519");
        agreement.init(keys.generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519, own)));
        agreement.doPhase(
                keys.generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, new BigInteger(1, turned))), true);
        return agreement.generateSecret();
    }
}
