package cn.yinfeng.app.signing.model;

/**
 * How a person proves that it is they who sign. The password is the one way today; a key of their own (SM2) is another:
 * it would seal the act's digest, and anybody with the certificate could check the seal.
 */
public interface SignatureMethod {
    /** Kept with the act: PASSWORD, SM2 … */
    String code();

    /** Refuses whoever it is not. Called before the transaction, so that tries in vain stay counted. */
    void prove(String secret);

    /** What is kept beside the digest; empty where the method adds nothing. */
    String seal(String digest, String secret);

    /** Whether the seal fits the digest. */
    boolean fits(String digest, String seal);
}
