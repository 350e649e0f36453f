/// Articles with the names, titles and quotations that news has, in their share: a mention in every
/// thirteen words, a statement in every forty-five. The people are invented.
public struct NewsText {
  private var random: Random
  private var text = ""

  /// An article of some 350 words.
  public static func article(seed: Int) -> String {
    var news = NewsText(random: Random(seed: UInt64(seed) &* 7919 &+ 3))
    for _ in 0..<11 { news.paragraph() }
    return news.text
  }

  private mutating func paragraph() {
    let place = place()
    let person = person()
    let short = person.split(separator: " ").last.map(String.init) ?? person
    switch random.below(8) {
    case 0:
      text +=
        "\(title()) \(place) \(person) mengatakan \(clause(9)) di \(self.place()), \(day()). "
      text += "\(sentence(14)). "
    case 1:
      text += "\"\(sentence(12)),\" kata \(short) di \(place), \(day()). "
      text += "\(sentence(11)). "
    case 2:
      text += "Menurut \(person), \(title().lowercased()) \(place), \(clause(13)). "
      text += "\(sentence(10)) \(body()) \(place). "
    case 3:
      text += "\(body()) \(place) mencatat \(12 + random.below(80)) persen \(clause(8)). "
      text += "\"\(sentence(10)). \(sentence(9)),\" ujarnya. "
    case 4:
      text +=
        "\(sentence(16)) sebesar Rp\(1 + random.below(90)) miliar pada \(1 + random.below(28))"
      text += " \(months[random.below(months.count)]) 2024. \(sentence(12)). "
    case 5:
      text += "\(sentence(12)). \(short) menegaskan bahwa \(clause(12)). "
    default:
      text += "\(sentence(8)) \(body()) \(place) \(clause(9)) oleh \(body()). "
      text += "\(sentence(11)) di \(self.place()). "
    }
    text += "\n\n"
  }

  private mutating func sentence(_ words: Int) -> String {
    let clause = clause(words)
    return clause.prefix(1).uppercased() + clause.dropFirst()
  }

  private mutating func clause(_ words: Int) -> String {
    (0..<words).map { _ in word() }.joined(separator: " ")
  }

  /// A word that is no verb of saying: those stand where somebody says something.
  private mutating func word() -> String {
    while true {
      let word = StemText.word(&random)
      if !saying.contains(where: { word.contains($0) }) { return word }
    }
  }

  private mutating func person() -> String {
    "\(given[random.below(given.count)]) \(family[random.below(family.count)])"
  }

  private mutating func place() -> String { places[random.below(places.count)] }
  private mutating func title() -> String { titles[random.below(titles.count)] }
  private mutating func body() -> String { bodies[random.below(bodies.count)] }
  private mutating func day() -> String {
    "\(days[random.below(days.count)]) (\(1 + random.below(28))/\(1 + random.below(12)))"
  }

  private init(random: Random) { self.random = random }

  private let saying = [
    "kata", "tanya", "jawab", "jelas", "minta", "harap", "ajak", "lapor", "tulis", "nilai",
    "lanjut", "tambah", "pikir", "dengar", "rasa", "tahu", "bahas", "baca", "tolak", "dukung",
  ]
  private let given = [
    "Budi", "Siti", "Rahmat", "Dewi", "Agus", "Wulan", "Joko", "Ratna", "Hendra", "Yuni", "Bambang",
    "Sri", "Ahmad", "Nur", "Dedi", "Lestari", "Made", "Gede", "Andi", "Rina",
  ]
  private let family = [
    "Sagara", "Simanjuntak", "Wirayuda", "Kartanegara", "Pohan", "Lumbantobing", "Prasetyo",
    "Wijayanti", "Hutabarat", "Santoso", "Gunawan", "Siregar", "Maharani", "Tanjung", "Utami",
    "Permana", "Nasution", "Rahardjo", "Suwandi", "Kusuma",
  ]
  private let titles = [
    "Bupati", "Gubernur", "Wali Kota", "Kepala Dinas Pendidikan", "Ketua DPRD", "Kapolres",
    "Sekretaris Daerah", "Wakil Bupati", "Camat", "Direktur RSUD",
  ]
  private let bodies = [
    "Dinas Kesehatan", "Badan Pusat Statistik", "Pemerintah Kabupaten", "KPU", "BPBD",
    "Universitas Negeri", "Komisi Pemilihan Umum", "Polres", "Kementerian Dalam Negeri di",
  ]
  private let places = [
    "Jakarta", "Bandung", "Surabaya", "Kabupaten Sukamaju", "Kota Mekarsari", "Palembang", "Riau",
    "Jawa Tengah", "Kecamatan Air Jernih", "Sulawesi Selatan", "Medan", "Desa Tirtasari",
  ]
  private let days = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
  private let months = ["Januari", "Maret", "Mei", "Juli", "September", "Desember"]
}
