package org.tayanych.seals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.junit.jupiter.api.Test;

/** Keys sealed to a public key: HPKE, held to RFC 9180, to the post-quantum draft, and to Bouncy Castle's own. */
class LetterTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] PLACE = Place.of("somewhere", new UUID(1, 2));

    @Test
    void a_letter_for_somebody_else_does_not_open() {
        byte[] letter = Letter.seal(new byte[32], XWing.draw().publicKey(), PLACE);
        assertThatThrownBy(() -> Letter.open(letter, new XWing.Opener(XWing.draw().seed()), PLACE)).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void a_letter_put_elsewhere_does_not_open() {
        XWing.Pair pair = XWing.draw();
        byte[] letter = Letter.seal(new byte[32], pair.publicKey(), PLACE);
        byte[] elsewhere = Place.of("somewhere", new UUID(1, 3));
        assertThatThrownBy(() -> Letter.open(letter, new XWing.Opener(pair.seed()), elsewhere)).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void a_letter_with_any_changed_part_does_not_open() {
        XWing.Pair pair = XWing.draw();
        byte[] letter = Letter.seal(Chance.bytes(32), pair.publicKey(), PLACE);
        for (int at : new int[] {0, 2, 3, 4, 600, 1100, 1124, letter.length - 1}) {
            byte[] changed = letter.clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> Letter.open(changed, new XWing.Opener(pair.seed()), PLACE)).isInstanceOf(BrokenSeal.class);
        }
        assertThatThrownBy(() -> Letter.open(Arrays.copyOf(letter, 100), new XWing.Opener(pair.seed()), PLACE))
                .isInstanceOf(BrokenSeal.class);
    }

    @Test
    void the_right_reader_in_the_right_place_opens_it() {
        XWing.Pair pair = XWing.draw();
        byte[] key = Chance.bytes(32);
        assertThat(Letter.open(Letter.seal(key, pair.publicKey(), PLACE), new XWing.Opener(pair.seed()), PLACE)).isEqualTo(key);
    }

    @Test
    void two_letters_of_the_same_key_look_different() {
        XWing.Pair pair = XWing.draw();
        byte[] key = Chance.bytes(32);
        assertThat(Letter.seal(key, pair.publicKey(), PLACE)).isNotEqualTo(Letter.seal(key, pair.publicKey(), PLACE));
    }

    /** RFC 9180, appendix A.1.1. */
    @Test
    void the_key_schedule_of_the_rfc_holds() throws Exception {
        var schedule = KeySchedule.of(0x0020, new KeySchedule.Aead(0x0001, 16),
                HEX.parseHex("fe0e18c9f024ce43799ae393c7e8fe8fce9d218875e8227b0187c04e7d2ea1fc"),
                "Ode on a Grecian Urn".getBytes(StandardCharsets.US_ASCII));
        assertThat(schedule.key()).isEqualTo(HEX.parseHex("4531685d41d65f03dc48f6b8302c05b0"));
        assertThat(schedule.nonce()).isEqualTo(HEX.parseHex("56d890e5accaaf011cff4b7d"));

        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(schedule.key(), "AES"),
                new GCMParameterSpec(128, schedule.nonce()));
        cipher.updateAAD("Count-0".getBytes(StandardCharsets.US_ASCII));
        assertThat(cipher.doFinal("Beauty is truth, truth beauty".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(HEX.parseHex("f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a9"
                        + "6d8770ac83d07bea87e13c512a"));
    }

    /** The vector of draft-ietf-hpke-pq for X-Wing with HKDF-SHA256: from the private key to the message. */
    @Test
    void the_post_quantum_drafts_vector_holds() throws Exception {
        var vector = new Vectors("hpke-x-wing.properties");
        byte[] secret = new XWing.Opener(vector.bytes("skRm")).decapsulate(vector.bytes("enc"));
        assertThat(secret).isEqualTo(vector.bytes("shared_secret"));

        var schedule = KeySchedule.of(XWing.KEM_ID, new KeySchedule.Aead(0x0003, 32), secret, vector.bytes("info"));
        assertThat(schedule.key()).isEqualTo(vector.bytes("key"));
        assertThat(schedule.nonce()).isEqualTo(vector.bytes("base_nonce"));

        Cipher cipher = Cipher.getInstance("ChaCha20-Poly1305");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(schedule.key(), "ChaCha20"),
                new IvParameterSpec(schedule.nonce()));
        cipher.updateAAD(vector.bytes("aad"));
        assertThat(cipher.doFinal(vector.bytes("ct"))).isEqualTo(vector.bytes("pt"));
    }

    /** Bouncy Castle's HPKE with X25519 and AES-256-GCM: its exporter and ours come from one schedule only if keys agree. */
    @Test
    void bouncy_castles_hpke_opens_what_our_schedule_sealed() throws Exception {
        var hpke = new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
        var receiver = hpke.generatePrivateKey();
        var ephemeral = hpke.generatePrivateKey();
        byte[] info = {1, 2, 3};
        byte[] aad = {4, 5};
        byte[] text = "sealed by one, opened by the other".getBytes(StandardCharsets.US_ASCII);
        byte[] enc = hpke.serializePublicKey(ephemeral.getPublic());

        byte[] secret = dhkem(hpke.serializePrivateKey(ephemeral.getPrivate()), enc,
                hpke.serializePublicKey(receiver.getPublic()));
        var schedule = KeySchedule.of(0x0020, KeySchedule.Aead.AES_256_GCM, secret, info);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(schedule.key(), "AES"),
                new GCMParameterSpec(128, schedule.nonce()));
        cipher.updateAAD(aad);
        assertThat(hpke.open(enc, receiver, info, aad, cipher.doFinal(text), null, null, null)).isEqualTo(text);
    }

    @Test
    void two_implementations_of_hkdf_agree() {
        for (int length = 1; length < 100; length += 7) {
            byte[] salt = Chance.bytes(length);
            byte[] material = Chance.bytes(length);
            byte[] info = Chance.bytes(length);
            var other = new HKDFBytesGenerator(new SHA256Digest());
            other.init(new HKDFParameters(material, salt, info));
            byte[] expected = new byte[length];
            other.generateBytes(expected, 0, length);
            assertThat(Hkdf.expand(Hkdf.extract(salt, material), info, new byte[0], length)).isEqualTo(expected);
        }
    }

    /** DHKEM(X25519, HKDF-SHA256) of RFC 9180, section 4.1, from the sender's side. */
    private static byte[] dhkem(byte[] ephemeral, byte[] enc, byte[] receiver) {
        byte[] shared = new byte[32];
        new org.bouncycastle.crypto.params.X25519PrivateKeyParameters(ephemeral, 0).generateSecret(
                new org.bouncycastle.crypto.params.X25519PublicKeyParameters(receiver, 0), shared, 0);
        byte[] suite = {'K', 'E', 'M', 0, 0x20};
        byte[] version = "HPKE-v1".getBytes(StandardCharsets.US_ASCII);
        byte[] prk = Hkdf.extract(new byte[0], version, suite, "eae_prk".getBytes(StandardCharsets.US_ASCII), shared);
        byte[] label = Hkdf.join(new byte[] {0, 32}, version, suite, "shared_secret".getBytes(StandardCharsets.US_ASCII));
        return Hkdf.expand(prk, label, Hkdf.join(enc, receiver), 32);
    }
}
