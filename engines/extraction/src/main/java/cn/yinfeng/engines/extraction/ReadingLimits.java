package cn.yinfeng.engines.extraction;

/**
 * How much is read of a file that may be hostile.
 *
 * @param bytes of the file
 * @param inflatedBytes of all that is unpacked from it
 * @param entries in an archive
 * @param ratio of unpacked to packed bytes, for entries of more than a megabyte
 */
public record ReadingLimits(long bytes, long inflatedBytes, int entries, int ratio) {
    /** 20 MB packed, 200 MB unpacked, 2000 entries, a hundredfold. */
    public static final ReadingLimits USUAL = new ReadingLimits(20L << 20, 200L << 20, 2000, 100);
}
