package yidan.casework.recording;

/** Why nothing could be filmed. Source: 临政发〔2023〕14号 一、三 第十五条. */
public enum UnfilmedGround {
    /** 设备突发故障 */
    DEVICE,
    /** 天气恶劣 */
    WEATHER,
    /** 现场人员阻挠 */
    OBSTRUCTED,
    /** 其他客观原因 */
    OTHER
}
