package app.acquaint.account.spi;

/** Another way than a mail by which somebody proves that an address is theirs, such as a log-in elsewhere. */
public interface AddressProof {

    /** Whether it is set up, so that signing up by mail domain can be offered. */
    boolean isOn();
}
