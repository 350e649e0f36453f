import Telaah
import TelaahMorphology
import Testing

/// Words that other stemmers get wrong, and that users have complained of.
@Suite struct TrapWordTests {
  private let analyzer = AffixAnalyzer(lexicon: .compiled)

  @Test(arguments: [
    ("beruang", "beruang"), ("mengalami", "alam"), ("penerangan", "terang"),
    ("memukuli", "pukul"), ("perawatan", "rawat"), ("menyatakan", "nyata"),
    ("mengetahui", "tahu"), ("memengaruhi", "pengaruh"), ("mengampanyekan", "kampanye"),
    ("dikatakannya", "kata"), ("mengesahkan", "sah"), ("penyidikan", "sidik"),
    ("penyelidikan", "selidik"), ("perusakan", "rusak"), ("mengubah", "ubah"),
    ("ketidakadilan", "tidak adil"), ("pertanggungjawaban", "tanggung jawab"),
    ("menandatangani", "tanda tangan"), ("bertanya", "tanya"), ("pelajar", "ajar"),
    ("mengecat", "cat"), ("pengeboman", "bom"),
  ])
  func hasItsRoot(_ word: String, _ root: String) {
    #expect(analyzer.analyze(word).root == root)
  }

  @Test(arguments: [
    ("perbankan", "bank"), ("perpajakan", "pajak"), ("berbasis", "basis"), ("berupa", "rupa"),
    ("senilai", "nilai"), ("berikan", "beri"), ("relawan", "relawan"), ("pergerakan", "gerak"),
    ("dikurangi", "kurang"), ("dibelinya", "beli"), ("menyinari", "sinar"),
    ("pemrosesan", "proses"), ("pemrograman", "program"),
  ])
  func isNotStrippedTooFarOrTooLittle(_ word: String, _ root: String) {
    #expect(analyzer.analyze(word).root == root)
  }

  @Test(arguments: ["bekasi", "bali", "susi"])
  func namesAreNotStemmedEvenInSmallLetters(_ name: String) {
    #expect(analyzer.analyze(name).lemma == name)
    #expect(analyzer.analyze(name).root == name)
  }

  @Test(arguments: [
    ("mempengaruhi", "pengaruh"), ("mengkampanyekan", "kampanye"), ("merubah", "ubah"),
    ("aktifitas", "aktivitas"), ("sekedar", "sekadar"), ("ijin", "izin"), ("nafas", "napas"),
    ("menunjukan", "tunjuk"), ("mensukseskan", "sukses"), ("pengrusakan", "rusak"),
  ])
  func nonstandardSpellingsAreReadAndMarked(_ word: String, _ root: String) {
    let morphology = analyzer.analyze(word)
    #expect(morphology.root == root)
    #expect(morphology.isNonstandard)
  }

  @Test(arguments: [
    ("nggak", "tidak"), ("gak", "tidak"), ("udah", "sudah"), ("kayak", "seperti"),
    ("bikin", "buat"), ("ngomong", "omong"), ("dibilangin", "bilang"), ("nunggak", "tunggak"),
    ("mancing", "pancing"), ("ngurusin", "urus"),
  ])
  func quotedSpeech(_ word: String, _ lemma: String) {
    #expect(analyzer.analyze(word).lemma == lemma)
  }

  @Test(arguments: [
    ("kepemilikannya", "kepemilikan", "milik"), ("perbankan", "perbankan", "bank"),
    ("anak-anaknya", "anak", "anak"), ("undang-undang", "undang-undang", "undang-undang"),
    ("laki-laki", "laki-laki", "laki"), ("memberdayakan", "berdaya", "daya"),
    ("terselesaikan", "selesai", "selesai"), ("berkeadilan", "berkeadilan", "adil"),
  ])
  func lemmasKeepDerivedNounsAndRootsDoNot(_ word: String, _ lemma: String, _ root: String) {
    let morphology = analyzer.analyze(word)
    #expect((morphology.lemma, morphology.root) == (lemma, root))
  }

  @Test(arguments: ["sebagai", "tersebut", "merupakan", "terhadap", "secara", "setelah", "selama"])
  func frozenFunctionWordsStayWhole(_ word: String) {
    #expect(analyzer.analyze(word).root == word)
  }

  @Test(arguments: [
    "masalah", "sekolah", "jumlah", "langkah", "nikah", "himpun", "ampun", "buku", "saku", "ilmu",
    "jalan", "bulan", "sendiri", "mandi", "pantai", "organisasi", "televisi", "kuasa", "kuliah",
    "terang", "ternak", "perempuan", "pertama", "perintah", "karyawan", "antara", "prasangka",
    "supermarket", "program", "rekan", "ikan", "pasukan",
  ])
  func wordsThatOnlyLookDerived(_ word: String) {
    #expect(analyzer.analyze(word).root == word)
    #expect(analyzer.analyze(word).affixes.isEmpty)
  }
}
