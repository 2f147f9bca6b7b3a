/**
 * Whom awards are given to, as plans call them (đối tượng được khen): collectives, individuals and
 * households, of offices, schools, enterprises, the party, unions, the army and the police. Words
 * are flat.
 */
export const COLLECTIVE =
  'tap the|goi thau|dien luc|mui thi cong|nha thau|dong ho|cong dong(?! dan)' +
  '|don (?:vi|bien phong)|bhxh|htx|cdcs|thon|ap|to dan pho|khu pho|khu dan cu|chi hoi|lop' +
  '|xa|phuong|thi tran|huyen(?! uy)|buon|doanh nghiep|truong(?! hop)|chi doan' +
  '|chi doi|lien doi|nghiep doan|nong truong' +
  '|co quan|to chuc|cong doan co so|chi bo|dang bo' +
  '|doi(?! voi)|phan xuong|hop tac xa|chi nhanh|nha may' +
  '|ban (?:cong tac|dieu hanh|quan ly|chi huy|giam sat|nhan dan)' +
  '|to (?:san xuat|chuyen mon|nhan dan|dan cu|cong doan|cong tac|bao ve|tu quan|hop tac|lai xe)' +
  '|phong(?! trao)|khoa(?! hoc)|chi cuc|trung tam|cong ty|xi nghiep|xom|cum|khoi(?! luong)' +
  '|tieu doi|trung doi|dai doi|tieu doan|trung doan|lu doan|su doan|hai doi' +
  '|so, (?:ban, )?nganh|to(?= (?:co|de|dat|tieu|xuat|khai|trong|duoc|dan|va) |\\s*[,;.)])' +
  '|benh vien|cau lac bo|clb|cang vu|co so(?! vat chat)'
export const INDIVIDUAL =
  'ca nhan|dong chi|can bo|giao vien|giang vien|nguoi(?! huong)|doan vien' +
  '|nha hao tam|hoc sinh|cong chuc|vien chuc|nha giao|hoi vien|sinh vien|cong tac vien' +
  '|cong nhan(?! danh hieu)|nhan vien|quan nhan|quan so|si quan|tac gia|thanh nien|phu nu|ngu dan' +
  '|(?:cb|gv|nv|cc|vc|cn|nld|ld|hs)+(?=\\W|$)|xa vien|thuyen vien|ky su' +
  '|an toan ve sinh vien|lao dong|dang vien|quan chung|guong(?= (?:dien|nguoi|tieu|mat))' +
  '|chien si|doanh nhan|nong dan|bac si|dieu duong|lai xe'
export const HOUSEHOLD =
  'ho gia dinh|ho dan|ho nong dan|ho san xuat|ho kinh doanh|gia dinh van hoa|gia dinh' +
  '|ho(?= (?:duoc|dat|tham|dang|trong|ngheo|thanh)(?![a-z]))'
