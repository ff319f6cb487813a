/**
 * Given names that are common in Indonesia, and seldom anything else, in lower case. A row of capitalised words that has one of them is
 * probably a person. Gathered for this project from everyday knowledge; it need not be whole, since other signs are looked at too.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `abdul abdullah abdurrahman adinda aditya adi afifah agung agus agustina ahmad aisyah akbar akhmad alfian ali alif alya amalia amelia
  amin aminah amir amira amiruddin anas andi andika andini andre angga anggi anggraini anisa anita annisa anton antonius anwar ardi ardiansyah
  arief arif arifin aris arman arya asep asih asri astuti asti aulia ayu azizah azhar bagas bagus bakri bambang bayu benny bernadus budi
  budiman burhan cahya cahyo cahyono candra chairul christina citra cokorda daffa dahlia daniel darman darmawan david deddy dede dedi dedy
  desi desy devi dewa dewi diah dian dimas dina dini dinda djoko dodi donny dwi dyah edi edy eka eko elisabeth endah endang erni erna
  esti eva evi fadil fadillah fahmi fahri faisal fajar farhan farid farida fathur fatimah fatma fauzan fauzi fauziah febri ferdi feri
  firman fitri fitria fitriani fransiskus galih galuh gilang gita gunawan habib hafiz halimah hamdan hamid hana handoko hani hariyanto harjo
  harun hasan hasanah hasnah hendra hendri hendro heni herlina herman hermawan heru hesti hidayah hidayat husein husna ibrahim ida iis ika
  ikhsan ilham ilyas imam iman indah indra indri intan irfan irma irwan isa iskandar ismail istiqomah iwan jamal jamaludin jamilah januar
  joko johan johannes joni jumadi juminah junaidi kadek kartika karim karsono kasim ketut khadijah khairul khairunnisa khodijah komang
  komariah krisna kurnia kurniawan kurniawati laila lasmi lestari lia lilis lina linda lukman lusi lutfi made maimunah mahmud mansur maria
  mariam marlina marni marsudi maryam maryati maya mega meilani melati mega mila mira mohamad mohammad muhamad muhammad muhidin mukhlis
  mulyadi mulyani mulyati mulyono munir murni murniati mustafa mutiara nabila nadia nana nanang nanda nasrul nasution naufal nengah neneng
  nia nining ningsih nisa novi novita nugroho nunung nur nuraini nurdin nurhayati nuri nurjanah nurul nyoman oktavia pardi paulus petrus
  pratama pratiwi priyanto puji purnama purnomo purwanto putra putri putu rachmad rachmat rafi rafli rahayu rahma rahman rahmat rahmawati raka
  ramadhan ramadhani rani rara ratih ratna reni reno retno reza rian riani ridwan rika rina rini risma rizal rizki rizky robert rohani
  rohmah romi roni rosa rosidah rosmiati rudi rudy ruslan rusdi rustam saiful salim salma salmah salsabila samsul samsudin sandi santi
  santoso sari sarah sartika satria selvi septian septiana setiawan setyo shinta sinta siregar siska siti sofyan solikin sopian sri
  stefanus subagyo sudarman sudirman sugeng sugiarto suharti suharto suhartini sujono sukardi sukma sulaiman sulastri sulistyo sumarni
  sumiati sunarti supardi suparman supriadi supriyadi supriyanto surya suryani suryanto susanti susanto susi susilo sutarno sutrisno suwarni
  suyanto syahrul syaiful syamsul syarif syarifah taufik taufiq teguh tini tio titi titin tomi toni tri tuti udin ujang ulfa umar
  umi untung usman utami vera vina wahid wahyu wahyudi wahyuni wati wawan wayan wibowo widodo widya wijaya winarti wiwik yani yanti yanto
  yati yayan yohanes yoga yogi yosef yudha yudi yulia yuliana yulianti yulianto yuni yunita yunus yusran yusuf zahra zaenal zaenab zainab
  zainal zainuddin zaki zulfa zulfikar zulkarnain zulkifli`.split(/\s+/),
);
