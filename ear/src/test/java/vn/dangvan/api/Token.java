package vn.dangvan.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.dangvan.house.TestStack;

/** A token taken apart and put together again by somebody who should not. */
record Token(String head, String claims, String signature) {
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    static Token of(String text) {
        String[] parts = text.split("\\.");
        Base64.Decoder decoder = Base64.getUrlDecoder();
        return new Token(
                new String(decoder.decode(parts[0]), UTF_8),
                new String(decoder.decode(parts[1]), UTF_8),
                parts[2]);
    }

    static String issuer() {
        return TestStack.whole().keycloakUrl() + "/realms/dangvan";
    }

    /** The same signature under other claims. */
    Token with(String claim, String other) {
        if (!claims.contains(claim)) {
            throw new IllegalStateException("The token says nothing of " + claim);
        }
        return new Token(head, claims.replace(claim, other), signature);
    }

    /** No signature, and a head that says none is needed. */
    Token unsigned(String algorithm) {
        return new Token("{\"alg\":\"" + algorithm + "\",\"typ\":\"JWT\"}", claims, "");
    }

    /** A good signature by a key that is not Keycloak's, under the name of one that is. */
    Token signedByAStranger() {
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
            keys.initialize(2048);
            PrivateKey key = keys.generateKeyPair().getPrivate();
            Signature signer = Signature.getInstance("SHA256withRSA");
            signer.initSign(key);
            signer.update(signed(head).getBytes(UTF_8));
            return new Token(head, claims, ENCODER.encodeToString(signer.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has RSA", e);
        }
    }

    /** The old trick: what is public is used as if it were a shared secret. */
    Token signedWithThePublicKey() {
        String symmetric = head.replace("RS256", "HS256");
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Realm.publicKey().getBytes(UTF_8), "HmacSHA256"));
            byte[] tag = mac.doFinal(signed(symmetric).getBytes(UTF_8));
            return new Token(symmetric, claims, ENCODER.encodeToString(tag));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC", e);
        }
    }

    String text() {
        return signed(head) + "." + signature;
    }

    private String signed(String under) {
        return ENCODER.encodeToString(under.getBytes(UTF_8))
                + "."
                + ENCODER.encodeToString(claims.getBytes(UTF_8));
    }

    @Override
    public String toString() {
        return "Token[…]";
    }
}
